@@
bool b;
@@
- use(b)
+ use_b(b)
