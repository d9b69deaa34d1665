void g(void)
{
	struct s *p = (struct s *)kmalloc(1);
	char *c = (char *) kmalloc(2);
	void *v = kmalloc(3);
	p = (struct s *)(kmalloc(4));
	unsigned long l = (unsigned long)kmalloc(5);
}
