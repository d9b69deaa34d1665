@@
expression want, have;
@@
  if (want == have && ...)
- report(want);
+ report(want, have);
