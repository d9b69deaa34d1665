@@
statement list[2] ss;
@@
 begin();
- {
ss
- }
