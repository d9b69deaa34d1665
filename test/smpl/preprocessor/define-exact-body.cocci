@@
expression E;
@@
- #define LIMIT limit(E)
+ #define LIMIT most(E)
