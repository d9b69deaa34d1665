@r using "iso-of-one-rule.iso"@
expression E;
@@
- is_empty(E)
+ empty(E)

@@
expression E;
@@
- is_full(E)
+ full(E)
