struct s *glob;
struct t *tlob;
int h(struct s *par)
{
	use(glob);
	use(tlob);
	use(par);
}
