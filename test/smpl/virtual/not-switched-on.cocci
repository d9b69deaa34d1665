virtual one
@r depends on one@
@@
- a();

@s depends on !one@
@@
- b();
