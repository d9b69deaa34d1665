static int rm(struct s *spi)
{
	if (p->irq) {
		drop(p);
		goto out;
	}
	if (q->irq) {
		drop(p);
		return 1;
	}
	if (q->irq) {
		drop(q);
		if (x)
			return 1;
		b();
	}
	spi_set(p);
out:
	return 0;
}
