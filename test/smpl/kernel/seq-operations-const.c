static struct seq_operations foo_seq = {
	.start	= foo_start,
	.next	= foo_next,
};
