@r@
identifier fn, g;
fresh identifier h = "new_" ## g;
@@
fn(...)
{
  <+...
- g(1)
+ h(1)
...+>
}
