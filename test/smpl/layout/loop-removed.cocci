@@
expression i, n, E;
@@
- for (i = 0; i < n; i++)
-   clear(E);
+ clear_all(E, n);
