@@
expression e;
iterator name for_each_part;
@@
 for_each_part(e) {
 ...
- put_part(e);
 ...
? break;
 ...
 }
