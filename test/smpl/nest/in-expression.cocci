@@
expression E, F;
@@
- check(<+... E->state ...+>)
+ check_state(E)
