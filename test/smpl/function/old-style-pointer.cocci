@@
expression e;
char *s;
@@
  struct node *find(...)
  {
  <...
- same(e, s)
+ same_text(e, s)
  ...>
  }
