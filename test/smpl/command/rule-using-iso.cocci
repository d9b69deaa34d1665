@using "command.iso"@
expression E;
@@
- if (is_empty(E)) return;
+ if (none(E)) return;

@@
expression E;
@@
- return is_empty(E);
+ return none(E);
