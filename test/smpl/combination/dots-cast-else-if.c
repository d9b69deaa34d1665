static struct s *fc1(void)
{
	if (h()) {
		if (q)
			n = (char *)q->next;
		else {
			y++;
		}
	}
}
