#spatch -D patch
virtual patch
virtual report

@depends on patch@
expression E;
@@
- old(E)
+ new(E)

@depends on report@
expression E;
@@
- old(E)
+ wrong(E)
