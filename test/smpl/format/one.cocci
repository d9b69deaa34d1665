@@
format d;
expression E;
@@
- print("id %@d@", E)
+ print_id("%@d@", E)
