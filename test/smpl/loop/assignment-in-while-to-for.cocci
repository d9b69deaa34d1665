@@
expression x, E;
statement S;
@@
- while ((x = E) != NULL) S
+ for (x = E; x; x = E) S
