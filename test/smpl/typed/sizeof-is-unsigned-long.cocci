@@
unsigned long n;
@@
- note(n)
+ note_size(n)
