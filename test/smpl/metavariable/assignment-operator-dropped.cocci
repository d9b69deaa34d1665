@@
assignment operator a;
expression e;
identifier f;
@@
- x.f a e
+ set_f(f, e)
