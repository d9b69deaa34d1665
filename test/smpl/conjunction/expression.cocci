@@
expression E;
@@
- \( call(...) \& <+... E->x ...+> \)
+ call_x(E)
