void g(int a)
{
	setp((struct point){ 1, a });
	setp((struct point){1, a + 2});
	setp((struct point){ .x = 1, .y = a });
}
