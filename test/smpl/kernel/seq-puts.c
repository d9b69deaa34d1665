void f(struct seq *m)
{
	seq_printf(m, "text\n");
	seq_printf(m, "%d\n", 3);
}
