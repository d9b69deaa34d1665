@@
expression E;
@@
  if (E && ...)
- note(E);
+ note_true(E);
