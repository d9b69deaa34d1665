// What an initialize script defines is there for the others; constraints and fresh names may be in OCaml.
@initialize:ocaml@
@@
let seen = Hashtbl.create 10
let is_first name =
  try
    let times = Hashtbl.find seen name in
    times := !times + 1;
    false
  with Not_found ->
    Hashtbl.add seen name (ref 1);
    true

@r@
identifier f =~ "^get";
expression e : script:ocaml() { not (e = "0") };
@@
f(e)

@script:ocaml@
f << r.f;
@@
if not (is_first f) then Coccilib.include_match false

@@
identifier r.f;
expression r.e;
fresh identifier upper = script:ocaml(f) { String.uppercase_ascii f };
@@
- f(e)
+ upper(e)
