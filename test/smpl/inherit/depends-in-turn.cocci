@r1@
@@
a();
@r2 depends on !r1@
@@
- b();
@r3 depends on r1 && !r2@
@@
- c();
@r4 depends on (r2 || r3) && r1@
@@
- d();
