int f(struct s **table)
{
	int n = pick(1);
	struct s **rows = pick(table);
	struct s *one = pick(rows);

	n = pick(2);
	rows = pick(table);
	return n;
}
