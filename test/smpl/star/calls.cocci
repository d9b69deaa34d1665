@@
expression E;
@@
* danger(E)
