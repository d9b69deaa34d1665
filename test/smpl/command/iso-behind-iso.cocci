using "iso-behind-iso.iso"
@@
expression E;
@@
- one(E)
+ three(E)
