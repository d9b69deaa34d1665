@@
identifier m;
@@
- #define m ...
+ #define m 0
