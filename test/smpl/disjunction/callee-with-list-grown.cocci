@@
expression list es;
@@
\(kmalloc\|kzalloc\)(es
+ , GFP
 )
