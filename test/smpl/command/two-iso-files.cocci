using "two-iso-files.iso"
@r@
expression E;
@@
- full(E)
+ is_full(E)

@s disable fulls@
expression E;
@@
- filled(E)
+ is_filled(E)
