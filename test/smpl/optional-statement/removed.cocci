@@
expression E;
@@
- begin(E);
+ begin_new(E);
?- flush(E);
  end(E);
