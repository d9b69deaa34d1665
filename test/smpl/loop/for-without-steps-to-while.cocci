@@
expression e;
@@
- for (;e;)
+ while (e)
  { ... }
