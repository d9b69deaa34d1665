@@
expression e;
@@
- take(e)
+ take_managed(e)
  ... when any
?-drop(e);
