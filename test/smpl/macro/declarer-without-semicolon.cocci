@@
declarer name module_init;
identifier f;
@@
 module_init(
- f
+ start_f
 );
