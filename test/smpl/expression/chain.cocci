@@
expression E;
@@
- get_parent(get_child(E))
+ E
