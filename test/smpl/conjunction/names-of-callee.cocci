@@
identifier i =~ "^get_";
identifier j =~ "_dev$";
expression list es;
@@
- \(i\&j\)
+ get_device
 (es)
