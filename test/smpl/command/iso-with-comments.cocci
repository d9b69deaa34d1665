using "iso-with-comments.iso"
@@
expression E;
@@
- ok(E)
+ fine(E)
