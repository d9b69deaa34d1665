@@
expression e;
statement S;
@@
(
  S
&
- kfree(e);
+ kzfree(e);
)
