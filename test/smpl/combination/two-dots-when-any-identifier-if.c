static int fb0(struct s *p)
{
	char *q;
	int i, ret;
	if (q->b) {
	}
}
