static int foo_init(void)
{
	struct proc_dir_entry *entry;

	entry = create_proc_entry("foo", 0, NULL);
	if (entry)
		entry->proc_fops = &foo_fops;

	return entry ? 0 : -ENOMEM;
}
