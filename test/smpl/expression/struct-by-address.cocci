@@
expression E;
@@
- &E->list
+ list_of(E)
