virtual patch

@depends on patch@
expression E;
@@
- old(E)
+ new(E)

@depends on !patch@
expression E;
@@
- old(E)
+ fallback(E)
