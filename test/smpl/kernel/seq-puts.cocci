@@
expression s;
constant char [] c;
@@
- seq_printf(s, c)
+ seq_puts(s, c)
