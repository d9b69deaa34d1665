@@
expression E;
@@
return <+...
- E->old
+ E->fresh
...+>;
