@r exists@
@@
a();
...
b();

@depends on r@
@@
- c();

@depends on !r@
@@
- d();
