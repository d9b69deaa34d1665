@@
type T;
identifier i;
@@
- T i;
 ...
- for (i = 0;
+ for (T i = 0;
 ...; ...) { ... }
