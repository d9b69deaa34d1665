using "command.iso"

@@
expression E;
@@
- if (is_empty(E)) return;
+ if (none(E)) return;
