@@
int n;
@@
- note(n)
+ note_int(n)
