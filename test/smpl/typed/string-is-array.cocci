@@
char[] s;
@@
- note(s)
+ note_text(s)
