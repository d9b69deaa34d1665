@@
declarer name MODULE_INFO;
expression E;
@@
- MODULE_INFO(E);
