@@ identifier f; @@
- int (*f)(void);
+ fn_t f;
