@@
expression E;
expression list es;
@@
- send(E, es)
+ send_to(es)
