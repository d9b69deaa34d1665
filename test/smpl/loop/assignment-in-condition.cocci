@@
expression x, E;
@@
- while ((x = next(E)) != NULL)
+ while ((x = next(E)))
  { ... }
